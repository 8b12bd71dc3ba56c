import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from '#messages/load.ts';
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE, type Locale } from './locale.ts';

/**
 * The language of what is drawn: the one that the page names, else the one of the person's cookie.
 * A readers' page always names its own, so that no cookie is read while a cached page is drawn.
 */
export default getRequestConfig(async ({ locale }) => {
  const chosen = isLocale(locale) ? locale : await localeOfCookie();
  return { locale: chosen, messages: messagesOf(chosen), timeZone: 'Asia/Shanghai' };
});

async function localeOfCookie(): Promise<Locale> {
  const kept = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(kept) ? kept : DEFAULT_LOCALE;
}
