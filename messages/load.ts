import type { Locale } from '#lib/web/i18n/locale.ts';
import { messages as en } from './en/messages.ts';
import { messages as zhCN } from './zh-CN/messages.ts';

/** Chinese is the language in which messages are written first; the others follow its shape. */
export type Messages = typeof zhCN;

const BY_LOCALE: Record<Locale, Messages> = { 'zh-CN': zhCN, en };

export function messagesOf(locale: Locale): Messages {
  return BY_LOCALE[locale];
}
