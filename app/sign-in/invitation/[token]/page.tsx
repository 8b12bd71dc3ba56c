import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '#components/desk/sign-in/new-password-form.client.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { findInvitation } from '#lib/people/queries.ts';
import { acceptByForm } from '../../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.invitation');
  // The address is a secret: it must not be told to any site that one goes on to.
  return { title: t('title'), referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: PageProps<'/sign-in/invitation/[token]'>) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  const t = await getTranslations('signIn.invitation');
  if (!invitation) {
    return (
      <>
        <h1 className="font-serif text-xl">{t('expired')}</h1>
        <p className="text-sm text-ink-2">{t('expiredHint')}</p>
        <Link href="/sign-in" className={buttonClasses({ size: 'lg' })}>
          {t('toSignIn')}
        </Link>
      </>
    );
  }
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="font-serif text-xl">{t('title')}</h1>
        <p className="text-sm text-ink-2">{t('welcome', invitation)}</p>
      </div>
      <NewPasswordForm
        email={invitation.email}
        asksCurrent={false}
        submitLabel={t('submit')}
        action={acceptByForm.bind(null, token)}
      />
    </>
  );
}
