/**
 * The one script of readers' pages. Everything works without it: it adds comfort to pages that are whole.
 * Bundled by scripts/build-reader.ts.
 */
import { NewsAges } from './news-ages.ts';
import { NewsTools } from './news-tools.ts';

customElements.define('news-ages', NewsAges);
customElements.define('news-tools', NewsTools);

// On a phone the strip of places is wider than the window: it opens where the reader is.
const strip = document.querySelector('.strip ul');
const here = strip?.querySelector<HTMLElement>('[aria-current=page]');
if (strip && here) strip.scrollLeft = here.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2;
