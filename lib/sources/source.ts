export const SOURCE_KINDS = [
  'newspaper',
  'agency',
  'broadcaster',
  'government',
  'portal',
  'enterprise',
  'own',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a licence lets us reprint. */
export const LICENCE_SCOPES = ['text', 'pictures', 'all'] as const;
export type LicenceScope = (typeof LICENCE_SCOPES)[number];

export type Licence = {
  scope: LicenceScope;
  /** 'YYYY-MM-DD', the first and the last day; `to` is null for a licence without end. */
  from: string;
  to: string | null;
  reference: string;
};

/**
 * A name as duplicates are found by it: width, case, spaces and quotation marks folded,
 * so that 「陕西 日报」 and 陕西日报 are one.
 */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s"'“”‘’「」『』《》<>·・.]/g, '')
      // What a sign parted may now be one character.
      .normalize('NFKC')
  );
}

/** Whether a reprint of text is licensed on a day, and whether it ever was. */
export type LicenceStanding = 'licensed' | 'expired' | 'not-yet' | 'none';

export function licenceStanding(licences: Licence[], day: string): LicenceStanding {
  const forText = licences.filter((licence) => licence.scope !== 'pictures');
  if (forText.some(({ from, to }) => from <= day && (to === null || day <= to))) return 'licensed';
  if (forText.some(({ to }) => to !== null && to < day)) return 'expired';
  return forText.length > 0 ? 'not-yet' : 'none';
}

const DAY_MS = 86_400_000;

/** The day that comes `count` days after one, 'YYYY-MM-DD' both. */
function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The last day to which licences for text run on from a day without a gap; null when without end. */
function lastDayCovered(licences: Licence[], day: string): string | null {
  let last = day;
  for (;;) {
    const next = dayAfter(last, 1);
    const running = licences.find(({ from, to }) => from <= next && (to === null || to > last));
    if (!running) return last;
    if (running.to === null) return null;
    last = running.to;
  }
}

/** How many days before its end a licence has to be renewed. */
const RENEWAL_DAYS = 30;

/** What a list says of the permission to reprint a source's text, in days 'YYYY-MM-DD'. */
export type LicenceState =
  /** `until` is the last day, renewals counted; null when without end. */
  | { standing: 'licensed'; until: string | null; endsSoon: boolean }
  | { standing: 'expired'; until: string }
  | { standing: 'not-yet'; from: string }
  | { standing: 'none' }
  /** The newsroom's own work needs nobody's permission. */
  | { standing: 'own' };

export function licenceState(kind: SourceKind, licences: Licence[], day: string): LicenceState {
  if (kind === 'own') return { standing: 'own' };
  const forText = licences.filter((licence) => licence.scope !== 'pictures');
  const standing = licenceStanding(forText, day);
  switch (standing) {
    case 'licensed': {
      const until = lastDayCovered(forText, day);
      return { standing, until, endsSoon: until !== null && until < dayAfter(day, RENEWAL_DAYS) };
    }
    case 'expired': {
      const ended = forText.flatMap(({ to }) => (to !== null && to < day ? [to] : [])).toSorted();
      return { standing, until: ended.at(-1) ?? day };
    }
    case 'not-yet':
      return { standing, from: forText.map(({ from }) => from).toSorted()[0] ?? day };
    case 'none':
      return { standing };
  }
}

/**
 * An address for a source whose slug nobody has typed: the Latin part of its name, else the telling part of
 * its site's host (sxdaily of www.sxdaily.com.cn). Empty when neither gives one.
 */
export function proposedSlug(name: string, homepage: string): string {
  return plain(name) || plain(tellingPart(homepage));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

const TELLS_NOTHING = new Set(['www', 'm', 'com', 'net', 'org', 'gov', 'cn']);

function tellingPart(homepage: string): string {
  const host = URL.parse(homepage)?.hostname ?? '';
  return host.split('.').find((part) => !TELLS_NOTHING.has(part)) ?? '';
}

/** A source as a picker shows it, with what its licence allows today. */
export type SourceChoice = { id: number; name: string; licence: LicenceStanding };
