/** A date that stands in a text, with the offsets of what was read. */
export type FoundTime = { iso: string; precision: 'minute' | 'day'; start: number; end: number };

const DATE = String.raw`(?<!\d)(?<year>(?:19|20)\d{2}) {0,2}[-/.年] {0,2}(?<month>\d{1,2}) {0,2}[-/.月] {0,2}(?<day>\d{1,2})(?: {0,2}日|号)?`;
const WEEKDAY = String.raw`(?: {0,3}\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?`;
const TIME = String.raw`(?:(?: {0,4}|T)(?<half>上午|下午|晚上|凌晨)? {0,2}(?<hour>\d{1,2}) {0,1}[:时点] {0,1}(?<minute>\d{2})(?: {0,1}[:分] {0,1}\d{2}秒?|分)?(?:\.\d{1,6})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?`;
const DATE_TIME = new RegExp(`${DATE}${WEEKDAY}${TIME}(?!\\d)`, 'g');

const OUR_OFFSET_MINUTES = 8 * 60;

/**
 * Every date of a text, in order: `2017-09-29 07:08`, `2017年9月29日07:08`, `2017/9/29 7:08:33`, with a weekday
 * or without a time. `folded` has half-width digits and blanks. Times are Asia/Shanghai unless a zone says
 * otherwise; days and hours that do not exist are passed over.
 */
export function findTimes(folded: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of folded.matchAll(DATE_TIME)) {
    const iso = toIso(match.groups ?? {});
    if (!iso) continue;
    const precision = match.groups?.hour === undefined ? 'day' : 'minute';
    found.push({ iso, precision, start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return found;
}

function toIso(parts: Record<string, string | undefined>): string | null {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const late = parts.half === '下午' || parts.half === '晚上';
  const printedHour = Number(parts.hour ?? 0);
  const hour = late && printedHour < 12 ? printedHour + 12 : printedHour;
  const minute = Number(parts.minute ?? 0);
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // Date.UTC carries a 31 February or a 25th hour over; what comes back changed never existed.
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day || minute > 59) return null;
  const shift = parts.zone ? OUR_OFFSET_MINUTES - offsetMinutes(parts.zone) : 0;
  const shifted = new Date(local.getTime() + shift * 60_000);
  return `${shifted.toISOString().slice(0, 16)}+08:00`;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}
