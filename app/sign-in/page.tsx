import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/desk/sign-in/sign-in-form.client.tsx';
import { currentPerson } from '#lib/web/actor.ts';
import { localPath } from '#lib/web/local-path.ts';
import { signInByForm } from './actions.ts';

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  // `callbackUrl` is what next-auth's own addresses call it.
  const { next, callbackUrl } = await searchParams;
  const goOn = localPath(next ?? callbackUrl);
  if (await currentPerson()) redirect(goOn);

  const t = await getTranslations('signIn');
  return (
    <>
      <h1 className="font-serif text-xl">{t('title')}</h1>
      <SignInForm next={goOn} action={signInByForm} />
    </>
  );
}
