import { t } from '../reader-text.ts';

export type Crumb = { name: string; href: string };

/** Where a page stands: the portal, its places, and the page itself, which is not a link. */
export function Breadcrumb({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  return (
    <nav className="breadcrumb" aria-label={t('frame.breadcrumb')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
