// The rules of docs/architecture.md that an import can break. Type-only imports count too: a type that
// crosses a wall takes the wall down as surely as a call does.

const PURE =
  '^lib/(?!web/|testing/|platform/)[^/]+/(article|region|media|source|person|role|actor|settings|rules|policy|schema|cache-tags|content|document|masks|cursor|[a-z-]+-address)\\.ts$';
const CODE_OF_LIB = '^lib/(?!web/|testing/)';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      severity: 'error',
      from: { pathNot: '^lib/platform/db/generated/' },
      to: { circular: true },
    },
    {
      name: 'readers-are-anonymous',
      comment:
        "Readers' pages are cached for everybody: they read what is published, and know no session, no fresh query and no command.",
      severity: 'error',
      from: { path: '^app/\\(public\\)/' },
      to: {
        path: '(^lib/web/(actor|auth|run-command))|(^lib/[^/]+/(queries|commands)[./])|(^lib/platform/)|next-auth',
      },
    },
    {
      name: 'rooms-of-the-desk-do-not-know-vendors',
      comment:
        'The desk and the admin pages call lib; only lib/platform knows PostgreSQL, storage or the queue.',
      severity: 'error',
      from: { path: '^app/(desk|admin)/' },
      to: { path: '^lib/platform/' },
    },
    {
      name: 'internal-is-invisible',
      comment: 'What stands in internal/ may change without notice: ask the room for a public file.',
      severity: 'error',
      from: { path: '^(?:lib/([^/]+)/|([^/]+)/)' },
      to: { path: '^lib/([^/]+)/internal/', pathNot: '^lib/$1/internal/' },
    },
    {
      name: 'components-only-draw',
      comment:
        'A component gets what it shows as props; it fetches nothing, so it can be shown in any state.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '(^app/(?!styles/))|(^lib/[^/]+/(queries|commands|published)[./])|(^lib/platform/)|(^lib/web/(?!i18n|action-result))|next-auth(?!/react)',
      },
    },
    {
      name: 'ui-knows-no-news',
      comment: 'components/ui is for any product: nothing of the newsroom in it.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '(^lib/)|(^components/(?!ui/))' },
    },
    {
      name: 'pure-files-are-pure',
      comment:
        'Words, rules and policies are tested and reused without a server: no framework, database or session.',
      severity: 'error',
      from: { path: PURE },
      to: { path: '(^lib/platform/)|(^lib/web/)|node_modules/(next|next-auth|react|react-dom|@prisma)/' },
    },
    {
      name: 'only-web-knows-the-framework',
      comment: 'The newsroom would survive another web framework: requests and navigation stay in lib/web.',
      severity: 'error',
      from: { path: CODE_OF_LIB },
      to: { path: '(node_modules/next/(navigation|headers))|(^app/)|(^components/)' },
    },
    {
      name: 'the-front-knows-http-only',
      comment: 'The front could stand before any site: node, kept libraries, and nothing of ours.',
      severity: 'error',
      from: { path: '^front/' },
      to: { path: '^(lib|app|components|messages|prisma|scripts)/' },
    },
    {
      name: 'e2e-sees-what-a-person-sees',
      comment: 'End-to-end tests use the site; they prepare it through lib/testing only.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(lib/(?!testing/)|app/|components/|prisma/)' },
    },
    {
      name: 'testing-is-not-shipped',
      comment: 'Builders and test databases stay out of the product.',
      severity: 'error',
      from: { path: '^(app|components|front|lib|prisma)/', pathNot: '(^lib/testing/)|\\.i?test\\.tsx?$' },
      to: { path: '^lib/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/platform/db/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
