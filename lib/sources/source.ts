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
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》<>·・.]/g, '');
}

/** Whether a reprint of text is licensed on a day, and whether it ever was. */
export type LicenceStanding = 'licensed' | 'expired' | 'not-yet' | 'none';

export function licenceStanding(licences: Licence[], day: string): LicenceStanding {
  const forText = licences.filter((licence) => licence.scope !== 'pictures');
  if (forText.some(({ from, to }) => from <= day && (to === null || day <= to))) return 'licensed';
  if (forText.some(({ to }) => to !== null && to < day)) return 'expired';
  return forText.length > 0 ? 'not-yet' : 'none';
}

/** A source as a picker shows it, with what its licence allows today. */
export type SourceChoice = { id: number; name: string; licence: LicenceStanding };
