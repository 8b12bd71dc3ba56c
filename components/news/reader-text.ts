import { createFormatter, createTranslator } from 'use-intl/core';
import { DEFAULT_LOCALE } from '#lib/web/i18n/locale.ts';
import { messagesOf } from '#messages/load.ts';

/** Readers' pages are cached for everybody, so they speak one language, the site's own. */
export const READER_LOCALE = DEFAULT_LOCALE;

/** The words of readers' pages: `t('front.latest')`. Needs no request, so pages stay documents. */
export const t = createTranslator({
  locale: READER_LOCALE,
  messages: messagesOf(READER_LOCALE),
  namespace: 'reader',
});

const format = createFormatter({ locale: READER_LOCALE, timeZone: 'Asia/Shanghai' });

const DAY_MS = 86_400_000;

/** '2026年11月24日 09:37', in Asia/Shanghai. */
export function formatMinute(iso: string): string {
  return `${formatDay(iso)} ${formatClock(iso)}`;
}

/** '2026年11月24日'. */
export function formatDay(iso: string): string {
  return format.dateTime(new Date(iso), { dateStyle: 'long' });
}

/** '11月24日 星期二'. */
export function formatWeekday(iso: string): string {
  return format.dateTime(new Date(iso), { month: 'long', day: 'numeric', weekday: 'long' });
}

/** '周二', of a day 'YYYY-MM-DD'. */
export function formatShortWeekday(day: string): string {
  return format.dateTime(new Date(`${day}T12:00:00+08:00`), { weekday: 'short' });
}

/** '09:37'. */
export function formatClock(iso: string): string {
  return format.dateTime(new Date(iso), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** '2026年11月'. */
export function formatMonth(month: string): string {
  return format.dateTime(new Date(`${month}-01T00:00:00+08:00`), { year: 'numeric', month: 'long' });
}

/** The machine's form, to the minute, in Asia/Shanghai: '2026-11-24T09:37+08:00'. */
export function machineTime(iso: string): string {
  const shifted = new Date(Date.parse(iso) + 8 * 3_600_000);
  return `${shifted.toISOString().slice(0, 16)}+08:00`;
}

/** True while a story is so young that its age says more than its date. */
export function isRecent(iso: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(iso);
  return age < DAY_MS && age > -60_000;
}

/** '2小时前' for a day, then the date, with its year when that is another one. */
export function formatAge(iso: string, now: string): string {
  if (isRecent(iso, now)) {
    const minutes = Math.floor((Date.parse(now) - Date.parse(iso)) / 60_000);
    if (minutes < 1) return t('time.now');
    return minutes < 60
      ? t('time.minutesAgo', { minutes })
      : t('time.hoursAgo', { hours: Math.floor(minutes / 60) });
  }
  const sameYear = machineTime(iso).slice(0, 4) === machineTime(now).slice(0, 4);
  return sameYear ? format.dateTime(new Date(iso), { month: 'long', day: 'numeric' }) : formatDay(iso);
}
