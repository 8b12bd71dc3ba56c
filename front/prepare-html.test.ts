import { describe, expect, it } from 'vitest';
import { prepareHtml, prepareLinkHeader } from './prepare-html.ts';

const JSON_LD =
  '<script type="application/ld+json">{"headline":"<script src=\\"/x.js\\"> <!--$--> a > b"}</script>';
const RULES = '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"/*"}}]}</script>';
const OWN = '<script async="" src="/reader.4f2a.js"></script>';

describe('prepareHtml', () => {
  it("takes out the framework's scripts, their preloads and React's markers, and nothing else", () => {
    const page = [
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="modulepreload" href="/_next/static/chunks/m.js"/>',
      '<link rel="preload" href="/a.png" as="image"/>',
      '<script src="/_next/static/chunks/b.js" async=""></script>',
      OWN,
      '<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>',
      '<body><!--&--><!--$--><p>陕西<!-- -->移动</p><!--/$--><!--/&--><!-- kept -->',
      JSON_LD,
      RULES,
      '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>',
      '<script>self.__next_f.push([1,"<p>\\"</p>"])</script></body></html>',
    ];
    const kept = [
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
      '<link rel="preload" href="/a.png" as="image"/>',
      OWN,
      '</head><body><p>陕西移动</p><!-- kept -->',
      JSON_LD,
      RULES,
      '</body></html>',
    ];
    expect(prepareHtml(page.join(''))).toEqual({
      html: kept.join(''),
      needsScripts: false,
      status: undefined,
    });
  });

  it.each([
    ['an attribute that looks like a script', '<p title="<script>x</script>">a</p>'],
    ['a text area that shows one', '<textarea><script>x</script></textarea>'],
    ['a title that holds one', '<title><script>x</script></title>'],
    ['a style sheet that names one', '<style>a::after{content:"<script></script>"}</style>'],
    ['a comment around one', '<!-- <script>x</script> -->'],
    ['a lone less-than sign', '<p>3 < 4</p>'],
    ['a tag without an end', '<p>a</p><img alt="'],
    ['the preload of our own script', '<link rel="preload" as="script" href="/reader.1.js"/>'],
  ])('leaves %s alone', (_, html) => {
    expect(prepareHtml(html).html).toBe(html);
  });

  it.each([
    ['a script of another type', '<script type="module" src="/x.js"></script>'],
    ['a script with a bare source', '<script src=/_next/a.js></script>'],
    ['a script in capitals', '<SCRIPT>x</SCRIPT >'],
    ['a script from elsewhere with our name', '<script src="https://evil.example/reader.js"></script>'],
    [
      'a script that claims two types',
      '<script type="text/javascript" type="application/ld+json">x</script>',
    ],
    ['a script without an end', '<script>x'],
  ])('takes out %s', (_, html) => {
    expect(prepareHtml(`<p>a</p>${html}`).html).toBe('<p>a</p>');
  });

  it.each([
    ['a hole', '<!--$--><template id="B:0"></template>wait<!--/$-->'],
    ['a hole of a prerender', '<template id="P:1"></template>'],
    ['content that waits for its place', '<div hidden id="S:0"><b>late</b></div>'],
    ['a boundary that waits', '<!--$?-->wait<!--/$-->'],
    ['a boundary that failed', '<!--$!-->wait<!--/$-->'],
    ['the empty document of an error', '<html id="__next_error__"><head></head><body></body></html>'],
  ])('keeps a page with %s as it came', (_, part) => {
    const html = `<script src="/_next/a.js"></script>${part}<script>$RC("B:0","S:0")</script>`;
    expect(prepareHtml(html)).toEqual({ html, needsScripts: true, status: undefined });
  });

  it('does not take words about holes for holes', () => {
    const html =
      '<p id="B:0">&lt;template id="B:0"></p><template id="menu"></template><div hidden id="share"></div>';
    expect(prepareHtml(html)).toMatchObject({ html, needsScripts: false });
  });

  it('reads the status that a page names, and takes its mark out', () => {
    const html = '<head><meta name="http-status" content="410"/><title>a</title></head>';
    expect(prepareHtml(html)).toMatchObject({ html: '<head><title>a</title></head>', status: 410 });
  });

  it.each(['200', '302', '500', '41', 'x'])('does not let a page name the status %s', (status) => {
    expect(prepareHtml(`<meta name="http-status" content="${status}"/>`).status).toBeUndefined();
  });
});

describe('prepareLinkHeader', () => {
  it('drops preloads of scripts and keeps the others', () => {
    const style = '</_next/a.css>; rel=preload; as="style"';
    const script = '</_next/a.js>; rel=preload; as="script"';
    const font = '</f,1.woff2>; rel="preload"; as="font"; crossorigin=""';
    expect(prepareLinkHeader(`${style}, ${script}, ${font}, </m.js>; rel=modulepreload`)).toBe(
      `${style}, ${font}`,
    );
    expect(prepareLinkHeader(script)).toBeUndefined();
  });
});
