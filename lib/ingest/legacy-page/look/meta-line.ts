import { joinNames, ROLE, readNames } from '../../bylines.ts';
import { foldWidth } from '../../normalise-text.ts';
import { FIELD_LABELS, type FieldName, MEDIUM_ENDING, TOOLBAR_WORDS } from '../labels.ts';
import type { Basis } from '../recovered-page.ts';
import { findAddress } from './address.ts';
import { type FoundTime, findTimes } from './published-time.ts';

/** A value in a meta line, with its offsets in the line. */
export type MetaField = { value: string; start: number; end: number; basis: Basis };

export type MetaLine = {
  source: MetaField | null;
  author: MetaField | null;
  editor: MetaField | null;
  link: MetaField | null;
  time: FoundTime | null;
};

const LONGEST_META_LINE = 240;
const MOST_UNEXPLAINED = 24;
const MOST_AROUND_AN_ADDRESS = 6;

// 来 源: is set wide on old pages, so blanks may stand between a label's characters.
const wide = (label: string) => [...label].join(' {0,4}');
const LABEL = new RegExp(
  `(?:${Object.entries(FIELD_LABELS)
    .map(([name, labels]) => `(?<${name}>${labels.map(wide).join('|')})`)
    .join('|')}) {0,3}:`,
  'g',
);
const BYLINE = new RegExp(`(?:^|[ ([|□■◎●◇])(?:${ROLE} {1,3}|文 ?[/|] ?)`, 'u');
const PICTURE_CREDIT = /(?:摄|摄影|攝|供图)\s*\)?$/;
const TOOLS = new RegExp(TOOLBAR_WORDS.join('|'), 'g');
const NAME_OF_UNIT = /[\p{Script=Han}A-Za-z0-9《》·]{2,24}/gu;

type Label = { name: FieldName; start: number; valueStart: number };

/**
 * Reads a line that tells source, time, author or editor and nothing else. Null when the line is anything
 * else: prose, a title, a date inside a sentence.
 */
export function readMetaLine(text: string): MetaLine | null {
  if (text.length > LONGEST_META_LINE) return null;
  const folded = foldWidth(text);
  if (/。|[!?][”"」』]?\s*$/.test(folded)) return null;
  const line = new LineReader(text, folded);
  const labels = line.labels();
  const time = line.time();
  const link = line.address();
  const source = line.labelled(labels, 'source', readUnit);
  const author = line.labelled(labels, 'author', readPeople) ?? line.byline();
  const editor = line.labelled(labels, 'editor', readPeople);
  line.passOver(labels);
  const labelled = source !== null || author !== null || editor !== null;
  const sourceIsBare = source === null && time !== null && !labels.some((label) => label.name === 'source');
  const unit = sourceIsBare && time ? line.unitBeside(time) : source;
  const left = line.unexplained();
  // 来源: or 审核:某人 tell nothing of ours, and are no text either; 记者:想过离开吗 is.
  const credits = labels.length > 0 && (left === 0 || labels.some((label) => label.name === 'staff'));
  if (labelled || credits) {
    if (left > MOST_UNEXPLAINED || (labels.length === 0 && !time && PICTURE_CREDIT.test(folded))) return null;
  } else if (time) {
    if (left > MOST_UNEXPLAINED || (labels.length === 0 && isInsideWords(folded, time))) return null;
  } else if (!link || left > MOST_AROUND_AN_ADDRESS) return null;
  return { source: unit, author, editor, link, time };
}

/** A line of names only could also be the text's own: a speaker in an interview, a byline between two parts. */
export function tellsNamesOnly(meta: MetaLine): boolean {
  return meta.author !== null && !meta.source && !meta.time && !meta.editor && !meta.link;
}

/** A day that touches the words around it is a part of a title: `2020年5月1日起施行`. */
function isInsideWords(folded: string, time: FoundTime): boolean {
  const around = `${folded.slice(time.start - 1, time.start)}${folded.slice(time.end, time.end + 1)}`;
  return time.precision === 'day' && /\p{Script=Han}/u.test(around);
}

/** Keeps book of which characters of a line are accounted for. */
class LineReader {
  private readonly text: string;
  private readonly folded: string;
  /** The folded line, with what was read blanked out. */
  private open: string;

  constructor(text: string, folded: string) {
    this.text = text;
    this.folded = folded;
    this.open = folded;
  }

  labels(): Label[] {
    const labels: Label[] = [];
    for (const match of this.folded.matchAll(LABEL)) {
      const name = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
      if (name) {
        labels.push({
          name: name as FieldName,
          start: match.index,
          valueStart: match.index + match[0].length,
        });
      }
    }
    return labels;
  }

  time(): FoundTime | null {
    const found = findTimes(this.folded);
    for (const time of found) this.explain(time.start, time.end);
    return found[0] ?? null;
  }

  address(): MetaField | null {
    const found = findAddress(this.folded);
    if (!found) return null;
    this.explain(found.start, found.end);
    return this.field(found.start, found.end, 'meta-line');
  }

  /** The value after the first label of this name, up to the next label, date, address or bar. */
  labelled(
    labels: readonly Label[],
    name: FieldName,
    read: (value: string) => { length: number; value: string | null } | null,
  ): MetaField | null {
    const at = labels.findIndex((label) => label.name === name);
    const label = labels[at];
    if (!label) return null;
    const limit = labels[at + 1]?.start ?? this.open.length;
    const raw = this.open.slice(label.valueStart, limit);
    const start = label.valueStart + (raw.length - raw.trimStart().length);
    const value = read(raw.trim());
    this.explain(label.start, label.valueStart);
    if (!value || value.length === 0) return null;
    this.explain(start, start + value.length);
    const field = this.field(start, start + value.length, 'label');
    return value.value === null ? field : { ...field, value: value.value };
  }

  /** 本报记者 王明 without a colon. */
  byline(): MetaField | null {
    const match = BYLINE.exec(this.open);
    const found = match && readNames(this.open, match.index + match[0].length);
    if (!match || !found) return null;
    const start = match.index + match[0].length;
    this.explain(match.index, found.end);
    return { ...this.field(start, found.end, 'byline'), value: joinNames(found.names) };
  }

  /** The values of the labels that no field of ours takes are explained all the same. */
  passOver(labels: readonly Label[]): void {
    labels.forEach((label, at) => {
      const limit = labels[at + 1]?.start ?? this.open.length;
      const value = readPeople(this.open.slice(label.valueStart, limit).trim());
      const kept = label.name === 'staff' ? (value?.length ?? 0) + 3 : 0;
      this.explain(label.start, Math.min(limit, label.valueStart + kept));
    });
  }

  /** A bare name of a medium beside the date; one that ends as media do is preferred to the first. */
  unitBeside(time: FoundTime): MetaField | null {
    const names = [
      ...this.open.replace(TOOLS, (word) => ' '.repeat(word.length)).matchAll(NAME_OF_UNIT),
    ].filter((match) => /\p{Script=Han}/u.test(match[0]));
    const distance = (at: number) => Math.min(Math.abs(at - time.start), Math.abs(at - time.end));
    const medium = names.filter((match) => MEDIUM_ENDING.test(match[0]));
    const nearest = (medium.length > 0 ? medium : names).sort(
      (a, b) => distance(a.index) - distance(b.index),
    )[0];
    if (!nearest) return null;
    this.explain(nearest.index, nearest.index + nearest[0].length);
    return this.field(nearest.index, nearest.index + nearest[0].length, 'beside-date');
  }

  unexplained(): number {
    return this.open.replace(TOOLS, '').replace(/[\s\d:|/()[\]【】<>·_-]/g, '').length;
  }

  private field(start: number, end: number, basis: Basis): MetaField {
    return { value: this.text.slice(start, end), start, end, basis };
  }

  private explain(start: number, end: number): void {
    this.open = this.open.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + this.open.slice(end);
  }
}

/** A unit's name ends at a blank, a bar or a closing bracket. */
function readUnit(value: string): { length: number; value: null } {
  return { length: /^[^\s|()[\]【】<>,;]{0,40}/.exec(value)?.[0].length ?? 0, value: null };
}

function readPeople(value: string): { length: number; value: string } | null {
  const found = readNames(value, 0);
  return found && { length: found.end, value: joinNames(found.names) };
}
