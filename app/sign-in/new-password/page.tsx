import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '#components/desk/sign-in/new-password-form.client.tsx';
import { requirePerson } from '#lib/web/actor.ts';
import { localPath } from '#lib/web/local-path.ts';
import { choosePassword } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.newPassword');
  return { title: t('title') };
}

export default async function NewPasswordPage({ searchParams }: PageProps<'/sign-in/new-password'>) {
  const { actor, email, mustChangePassword } = await requirePerson();
  const next = localPath((await searchParams).next);
  const t = await getTranslations('signIn.newPassword');
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="font-serif text-xl">{t('title')}</h1>
        <p className="text-sm text-ink-2">
          {mustChangePassword ? t('due', { name: actor.name }) : t('change')}
        </p>
      </div>
      <NewPasswordForm
        email={email}
        asksCurrent={!mustChangePassword}
        submitLabel={t('submit')}
        action={choosePassword.bind(null, next)}
      />
    </>
  );
}
