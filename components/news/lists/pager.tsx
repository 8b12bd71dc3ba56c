import type { Page, PageStart } from '#lib/articles/paging.ts';
import { t } from '../reader-text.ts';

type PagerProps = {
  page: Pick<Page<never>, 'newer' | 'older'>;
  start: PageStart;
  /** The address of a page of this list. */
  hrefOf: (start: PageStart) => string;
};

/** 上一页 and 下一页 as plain links; nothing when everything stands on one page. */
export function Pager({ page: { newer, older }, start, hrefOf }: PagerProps) {
  if (!newer && !older && start.from === 'top') return null;
  return (
    <nav className="pager" aria-label={t('list.pager')}>
      {start.from !== 'top' && <a href={hrefOf({ from: 'top' })}>{t('list.top')}</a>}
      {newer && (
        <a href={hrefOf(newer)} rel="prev">
          {t('list.newer')}
        </a>
      )}
      {older && (
        <a href={hrefOf(older)} rel="next">
          {t('list.older')}
        </a>
      )}
    </nav>
  );
}
