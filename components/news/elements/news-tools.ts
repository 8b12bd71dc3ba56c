import { applySize, keptSize, SIZES, step } from './type-size.ts';
import { wordsOf } from './words.ts';

const COPIED_MS = 2_000;

/** The quiet row under a headline: share, copy the link, size of the type. Absent without the script. */
export class NewsTools extends HTMLElement {
  #size = keptSize();

  connectedCallback(): void {
    applySize(this.#size);
    const words = wordsOf(this);
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const share = typeof navigator.share === 'function' ? [this.#shareButton(words, address)] : [];
    this.replaceChildren(...share, this.#copyButton(words, address), this.#sizes(words));
    this.hidden = false;
  }

  #button(label: string, text: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (label !== text) button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    return button;
  }

  #shareButton(words: Record<string, string>, url: string): HTMLButtonElement {
    const label = words.share ?? '';
    const { title } = document;
    // A reader who closes the sheet has shared nothing, and nothing went wrong.
    return this.#button(label, label, () => void navigator.share({ title, url }).catch(() => {}));
  }

  #copyButton(words: Record<string, string>, url: string): HTMLElement {
    const label = words.copy ?? '';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const button = this.#button(label, label, async () => {
      await navigator.clipboard.writeText(url);
      said.textContent = words.copied ?? '';
      setTimeout(() => said.replaceChildren(), COPIED_MS);
    });
    const pair = document.createElement('span');
    pair.append(button, said);
    return pair;
  }

  #sizes(words: Record<string, string>): HTMLElement {
    const group = document.createElement('span');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.size ?? '');
    const smaller = this.#button(words.smaller ?? '', 'A−', () => set(step(this.#size, -1)));
    const normal = this.#button(words.normal ?? '', 'A', () => set(1));
    const larger = this.#button(words.larger ?? '', 'A+', () => set(step(this.#size, 1)));
    const set = (size: number) => {
      this.#size = size;
      applySize(size);
      smaller.disabled = size === SIZES.at(0);
      larger.disabled = size === SIZES.at(-1);
      normal.setAttribute('aria-pressed', String(size === 1));
    };
    set(this.#size);
    group.append(smaller, normal, larger);
    return group;
  }
}
