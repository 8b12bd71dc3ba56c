import { ageInWords } from './age.ts';
import { wordsOf } from './words.ts';

const MINUTE = 60_000;

/** Keeps the ages of the page's stories true while it is open. */
export class NewsAges extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.#refresh();
    this.#timer = window.setInterval(() => this.#refresh(), MINUTE);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #refresh(): void {
    const words = wordsOf(this);
    for (const time of document.querySelectorAll<HTMLTimeElement>('time.ago')) {
      const text = ageInWords(Date.parse(time.dateTime), Date.now(), words);
      if (text !== null && text !== time.textContent) time.textContent = text;
    }
  }
}
