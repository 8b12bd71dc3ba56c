import '../styles/desk.css';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OfficeDocument } from '#components/desk/office-document.tsx';
import { SignInFrame } from '#components/desk/sign-in/sign-in-frame.tsx';
import { readSettings } from '#lib/settings/published.ts';
import { readAppearance } from '#lib/web/appearance.ts';
import { chooseLocale } from '#lib/web/preferences.ts';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('title'), robots: { index: false } };
}

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const [{ site }, locale, { theme }] = await Promise.all([readSettings(), getLocale(), readAppearance()]);
  return (
    <OfficeDocument locale={locale} theme={theme}>
      <SignInFrame siteName={site.name} locale={locale} chooseLocale={chooseLocale}>
        {children}
      </SignInFrame>
    </OfficeDocument>
  );
}
