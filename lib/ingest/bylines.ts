/** How Chinese papers print the names of those who wrote a piece. */

const Q = String.raw`(?:本报|本网|本台|全媒体|融媒体|首席|见习|实习|特约|特派|驻\p{Script=Han}{2,4})`;
/** 记者, 本报通讯员, 见习记者 … as the source of a pattern. */
export const ROLE = `(?:${Q}{0,2}(?:记者|記者|通讯员|通訊員))`;

const GAP = /[ 、]{0,4}/uy;
const ROLE_BEFORE_NAME = new RegExp(`${ROLE}[ :]{0,3}`, 'uy');
const TOKEN = /[\p{Script=Han}·]{1,16}/uy;
const WORK_DONE = /(?:(?:摄影|攝影|综合)?(?:报道|報道|報導)|文)$/u;
const TIME_WORD = /^(?:昨日|今日|近日|日前|昨天|今天|明天|目前|日内|连日来|当前|记者)$/;
const GIVEN_WITH_DOT = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u;
const MOST_NAMES = 8;

export type Names = {
  names: string[];
  /** Where the names, and a word such as 报道 after them, end. */
  end: number;
};

/**
 * Reads names from `at` on: `王明 李小红`, `王明、通讯员 李红`, `赵 亮`, `阿依古丽·买买提 报道`. A name is a run of
 * Han characters between blanks, punctuation and digits, so a sentence that goes on without a break is none.
 * `folded` has half-width blanks and punctuation. Null when no name stands there.
 */
export function readNames(folded: string, at: number): Names | null {
  const names: string[] = [];
  let end = at;
  let position = at;
  while (names.length < MOST_NAMES) {
    position = endOf(GAP, folded, position);
    position = endOf(ROLE_BEFORE_NAME, folded, position);
    const tokenEnd = endOf(TOKEN, folded, position);
    const token = folded.slice(position, tokenEnd);
    const done = WORK_DONE.exec(token)?.[0] ?? '';
    const name = token.slice(0, token.length - done.length);
    if (name === '' && done !== '' && names.length > 0) return { names, end: tokenEnd };
    if (isName(name, names.length === 0)) {
      names.push(name);
      end = tokenEnd;
      if (done !== '') break;
    } else {
      const spaced = done === '' ? spacedName(folded, position) : null;
      if (!spaced) break;
      names.push(spaced.name);
      end = spaced.end;
    }
    position = end;
  }
  return names.length > 0 ? { names, end } : null;
}

/** Names as one field holds them. */
export function joinNames(names: readonly string[]): string {
  return names.join('、');
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

// A word of four characters after a name is more often the next phrase than a second name.
function isName(token: string, first: boolean): boolean {
  if (TIME_WORD.test(token)) return false;
  if (GIVEN_WITH_DOT.test(token)) return true;
  return !token.includes('·') && token.length >= 2 && token.length <= (first ? 4 : 3);
}

/** `赵 亮`: a name of two characters set wide to align with longer ones. */
function spacedName(folded: string, at: number): { name: string; end: number } | null {
  const match = /^(\p{Script=Han}) {1,2}(\p{Script=Han})(?!\p{Script=Han})/u.exec(folded.slice(at, at + 5));
  return match ? { name: `${match[1]}${match[2]}`, end: at + match[0].length } : null;
}
