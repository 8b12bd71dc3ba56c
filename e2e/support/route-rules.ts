import type { Who } from './people.ts';

/** How an address answers to each person, and to nobody in particular. */
export type Rule = {
  /** `{article}` stands for an article of 宝鸡 that its editor began. */
  at: string;
  send?: { method: 'POST'; data?: object; form?: Record<string, string> };
  anonymous: number;
  /** For whoever is not in `but`. */
  signedIn: number;
  but: Partial<Record<Who, number>>;
};

type Others = Partial<Record<Who, number>>;

const open = (at: string, status = 200): Rule => ({ at, anonymous: status, signedIn: status, but: {} });
/** A page behind the sign-in: who is nobody is led there. */
const office = (at: string, but: Others = {}, signedIn = 200): Rule => ({
  at,
  anonymous: 303,
  signedIn,
  but,
});
/** A machine's address behind the sign-in: who is nobody is told so. */
const machine = (at: string, but: Others = {}, send?: Rule['send'], signedIn = 200): Rule => ({
  at,
  anonymous: 401,
  signedIn,
  but,
  send,
});

const refused = (...who: Who[]): Others => Object.fromEntries(who.map((one) => [one, 403]));
const NOT_ADMINS = refused('reporter', 'editor', 'yulin', 'proofreader', 'reviewer', 'chief');
const NOT_LEADERS = refused('reporter', 'editor', 'yulin', 'proofreader', 'reviewer');
/** What lies in somebody else's place is not there. */
const NOT_OF_BAOJI: Others = { yulin: 404 };

/**
 * Every route of `app/` and who may use it. A file that is not here fails the tests: decide who may, then write
 * it down.
 */
export const RULES: Record<string, Rule> = {
  '(public)/[[...place]]/page.tsx': open('/shaanxi'),
  '(public)/feeds/[format]/[[...place]]/route.ts': open('/shaanxi/feed.xml'),
  '(public)/news/[id]/page.tsx': open('/news/1'),
  '(public)/og/[file]/route.ts': open('/og/1.jpg'),
  '(public)/places/page.tsx': open('/places'),
  '(public)/robots.txt/route.ts': open('/robots.txt'),
  '(public)/search/[[...query]]/page.tsx': open('/search'),
  '(public)/sitemap.xml/route.ts': open('/sitemap.xml'),
  '(public)/sitemaps/[file]/route.ts': open('/sitemaps/places.xml'),
  '(public)/sources/[[...address]]/page.tsx': open('/sources'),
  '(public)/topics/[[...address]]/page.tsx': open('/topics'),
  'media/[hash]/[file]/route.ts': open('/media/none/320.avif', 404),

  'sign-in/page.tsx': { at: '/sign-in', anonymous: 200, signedIn: 307, but: {} },
  'sign-in/invitation/[token]/page.tsx': open('/sign-in/invitation/no-such-token'),
  'sign-in/new-password/page.tsx': { at: '/sign-in/new-password', anonymous: 307, signedIn: 200, but: {} },

  'desk/page.tsx': office('/desk', {}, 307),
  'desk/[...unknown]/page.tsx': office('/desk/nowhere', {}, 404),
  'desk/articles/(list)/page.tsx': office('/desk/articles'),
  'desk/articles/[id]/page.tsx': office('/desk/articles/{article}', NOT_OF_BAOJI),
  'desk/import/page.tsx': office('/desk/import', refused('proofreader')),
  'desk/media/(library)/page.tsx': office('/desk/media'),
  'desk/media/[id]/page.tsx': office('/desk/media/1'),
  'preview/[id]/page.tsx': office('/preview/{article}', NOT_OF_BAOJI),

  'admin/page.tsx': office('/admin', {}, 307),
  'admin/[...unknown]/page.tsx': office('/admin/nowhere', {}, 404),
  'admin/people/page.tsx': office('/admin/people', NOT_ADMINS),
  'admin/people/[id]/page.tsx': office('/admin/people/1', NOT_ADMINS),
  'admin/people/invite/page.tsx': office('/admin/people/invite', NOT_ADMINS),
  'admin/regions/[[...code]]/page.tsx': office('/admin/regions/61', NOT_LEADERS),
  'admin/regions/new/page.tsx': office('/admin/regions/new', NOT_ADMINS),
  'admin/settings/page.tsx': office('/admin/settings', NOT_ADMINS),
  'admin/sources/page.tsx': office('/admin/sources', NOT_LEADERS),
  'admin/sources/[id]/page.tsx': office('/admin/sources/1', NOT_LEADERS),
  'admin/sources/new/page.tsx': office('/admin/sources/new', NOT_LEADERS),

  'api/auth/[...nextauth]/route.ts': open('/api/auth/session'),
  'api/health/live/route.ts': open('/api/health/live'),
  'api/health/ready/route.ts': open('/api/health/ready'),
  // Only the server itself, with a token that it made up when it started.
  'api/expire-tags/route.ts': {
    ...open('/api/expire-tags', 403),
    send: { method: 'POST', data: { tags: [] } },
  },
  'api/desk/articles/[id]/leave/route.ts': machine(
    '/api/desk/articles/{article}/leave',
    refused('reporter', 'yulin'),
    { method: 'POST', data: { tab: 'a-tab-of-nobody' } },
    204,
  ),
  'api/desk/articles/[id]/lock/route.ts': machine(
    '/api/desk/articles/{article}/lock',
    refused('reporter', 'yulin'),
    { method: 'POST', data: { tab: 'a-tab-of-routes' } },
  ),
  'api/desk/articles/[id]/working-copy/route.ts': machine(
    '/api/desk/articles/{article}/working-copy',
    NOT_OF_BAOJI,
  ),
  'api/desk/import/route.ts': machine('/api/desk/import', refused('proofreader'), {
    method: 'POST',
    form: { text: '一张旧网页' },
  }),
  'api/desk/import/article/route.ts': machine(
    '/api/desk/import/article',
    refused('proofreader'),
    { method: 'POST', data: { title: '从旧网页来的一篇', original: {} } },
    201,
  ),
  'api/desk/import/source/route.ts': machine('/api/desk/import/source?name=nobody'),
  'api/desk/media/route.ts': machine('/api/desk/media'),
  'api/desk/regions/route.ts': machine('/api/desk/regions?q=baoji'),
  'api/desk/sources/route.ts': machine('/api/desk/sources?q=ribao'),
};
