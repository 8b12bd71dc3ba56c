import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '#lib/web/i18n/locale.ts';

const LANGUAGE_NAMES: Record<Locale, string> = { 'zh-CN': '简体中文', en: 'English' };

type SignInFrameProps = {
  siteName: string;
  locale: Locale;
  chooseLocale: (locale: string) => Promise<void>;
  children: ReactNode;
};

/** The door of the newsroom: the site's name, a form, and the way back. */
export function SignInFrame({ siteName, locale, chooseLocale, children }: SignInFrameProps) {
  const t = useTranslations('signIn');
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-88 flex-col px-4 py-8 sm:px-0 sm:py-12">
      <header className="border-b border-ink pb-4">
        <a href="/" className="inline-flex items-center gap-3 font-serif text-lg font-semibold">
          <span aria-hidden className="size-2.5 bg-accent" />
          {siteName}
        </a>
      </header>
      <main className="flex flex-1 flex-col gap-6 pt-8 sm:pt-12">{children}</main>
      <footer className="flex items-center justify-between gap-4 border-t border-rule pt-4 text-xs text-ink-2">
        <a href="/" className="py-2 hover:text-ink hover:underline">
          {t('toSite')}
        </a>
        <form className="flex gap-4">
          {LOCALES.filter((other) => other !== locale).map((other) => (
            <button
              key={other}
              type="submit"
              lang={other}
              formAction={chooseLocale.bind(null, other)}
              className="py-2 hover:text-ink hover:underline"
            >
              {LANGUAGE_NAMES[other]}
            </button>
          ))}
        </form>
      </footer>
    </div>
  );
}
