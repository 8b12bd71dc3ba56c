import { joinNames, ROLE, readNames } from './bylines.ts';
import { foldWidth } from './normalise-text.ts';

/** The 电头 that opens a report: who sends it, from where, on which day. */
export type Dateline = {
  /** As printed, without the punctuation after it: `新华社西安9月28日电`. */
  dateline: string;
  /** Names, several joined by 、; null when none is named. */
  author: string | null;
  /** The unit as printed: 本报, 新华社, 某某网. */
  agency: string;
  place: string | null;
  month: number | null;
  day: number | null;
  /** The text after the dateline and its punctuation. */
  rest: string;
};

type Found = Omit<Dateline, 'dateline' | 'rest'> & { length: number };

const WINDOW = 120;
const OWN = '本报|本网|本台|本刊|本社|本站';
const UNIT = String.raw`${OWN}|[\p{Script=Han}A-Za-z0-9·]{1,12}?(?:社|网|報|报|台|传媒|融媒|融媒体中心|客户端|在线|頻道|频道)`;
const IS_OWN = new RegExp(`^(?:${OWN})$`);
const DATE = String.raw`(?:(?:\d{4}年)?(?<month>\d{1,2})月)?(?<day>\d{1,2})日`;
const OPEN = String.raw`[【\[(]?`;

// 新华社西安9月28日电 / 本报讯 / 【某某网9月28日讯】
const DISPATCH = new RegExp(
  String.raw`^${OPEN}(?:据 ?)?(?<agency>${UNIT}) ?(?:(?<place>\p{Script=Han}{2,8}?) ?)??(?:${DATE} ?)?(?:专|急|晨|快)?(?:讯|訊|电|電)[】\])]?`,
  'u',
);
// The reporter after a dispatch, in brackets or not.
const REPORTER_AFTER = new RegExp(String.raw`^ {0,2}(?<bracket>[(【\[])? ?${ROLE}[ :]{0,3}`, 'u');
// 本报记者耿薇9月28日, / 本报记者 张三 报道
const REPORTER = new RegExp(
  String.raw`^${OPEN}(?<agency>${OWN}|新华社|中新社)(?:全媒体|融媒体|首席|见习|实习|特约|特派|驻\p{Script=Han}{2,4}?)?(?:记者|記者)[ :]{0,3}`,
  'u',
);
const DAY_OF_REPORT = new RegExp(`^ ?${DATE}(?:报道|報道|讯|訊|电|電)?`, 'u');
const ENDS = /^(?:$|[ ,:、。()[\]【】—-])/;
const PICTURE_CREDIT = /^ ?(?:摄|攝|\/|供图)/;
const AFTER_DATELINE = /^[ ,:、。]*(?:[—-]{1,3} *)?/;

/**
 * Reads the dateline at the start of a text: `本报记者某某9月28日,…`, `本报讯(记者 某某)`, `新华社西安9月28日电`,
 * `某某网讯`. Returns null when the text opens without one. Pure; looks at the first 120 characters only.
 */
export function parseDateline(text: string): Dateline | null {
  const indent = text.length - text.trimStart().length;
  const head = foldWidth(text.slice(indent, indent + WINDOW));
  const found = dispatchAt(head) ?? reporterAt(head);
  if (!found) return null;
  const { length, ...parts } = found;
  return {
    dateline: text.slice(indent, indent + length).trim(),
    ...parts,
    rest: text.slice(indent + length + (AFTER_DATELINE.exec(head.slice(length))?.[0].length ?? 0)),
  };
}

function dispatchAt(head: string): Found | null {
  const match = DISPATCH.exec(head);
  const { agency, place = null, month, day } = match?.groups ?? {};
  if (!match || !agency) return null;
  const after = head.slice(match[0].length);
  const reporter = reporterAfter(after);
  const own = IS_OWN.test(agency);
  // Running text such as 某某报社…来电 must not pass: only our own 讯 may go on without a break.
  const endsClearly = ENDS.test(after) || /[】\])]$/.test(match[0]) || reporter !== null;
  const certain =
    day !== undefined || (own && (place === null || endsClearly)) || (place === null && endsClearly);
  if (!certain) return null;
  return {
    length: match[0].length + (reporter?.length ?? 0),
    author: reporter?.author ?? null,
    agency,
    place,
    month: numberUpTo(12, month),
    day: numberUpTo(31, day),
  };
}

function reporterAfter(after: string): { length: number; author: string } | null {
  const opening = REPORTER_AFTER.exec(after);
  const found = opening && readNames(after, opening[0].length);
  if (!opening || !found) return null;
  const rest = after.slice(found.end);
  const closing = opening.groups?.bracket ? /^ ?[)】\]]/.exec(rest)?.[0] : ENDS.exec(rest) && '';
  return closing === undefined || closing === null
    ? null
    : { length: found.end + closing.length, author: joinNames(found.names) };
}

function reporterAt(head: string): Found | null {
  const opening = REPORTER.exec(head);
  const agency = opening?.groups?.agency;
  const found = opening && readNames(head, opening[0].length);
  if (!agency || !found) return null;
  const dated = DAY_OF_REPORT.exec(head.slice(found.end));
  const end = found.end + (dated?.[0].length ?? 0);
  const rest = head.slice(end);
  if (!ENDS.test(rest) || PICTURE_CREDIT.test(rest)) return null;
  return {
    length: end,
    author: joinNames(found.names),
    agency,
    place: null,
    month: numberUpTo(12, dated?.groups?.month),
    day: numberUpTo(31, dated?.groups?.day),
  };
}

function numberUpTo(limit: number, digits: string | undefined): number | null {
  const value = Number(digits);
  return digits !== undefined && value >= 1 && value <= limit ? value : null;
}
