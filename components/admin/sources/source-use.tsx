import { useFormatter, useTranslations } from 'next-intl';
import { Moment } from '#components/desk/moment.tsx';

type Month = { month: string; count: number };
type SourceUseProps = {
  use: { articles: number; isCapped: boolean; lastPublishedAt: Date | null; byMonth: Month[] };
};

/** How much of what readers see comes from a source: in a sentence, as bars, and as the table behind them. */
export function SourceUse({ use }: SourceUseProps) {
  const t = useTranslations('sources.use');
  const { articles, isCapped, lastPublishedAt, byMonth } = use;
  if (articles === 0) return <p className="text-sm text-ink-2">{t('none')}</p>;
  return (
    <figure className="flex flex-col gap-4">
      <figcaption className="flex flex-wrap gap-x-6 text-sm">
        <span>{t(isCapped ? 'more' : 'articles', { count: articles })}</span>
        <span className="text-ink-2">
          {t('last')} <Moment at={lastPublishedAt} />
        </span>
      </figcaption>
      <Bars byMonth={byMonth} />
      <details className="text-sm">
        <summary className="text-xs text-ink-2 hover:text-ink">{t('table')}</summary>
        <MonthTable byMonth={byMonth} />
      </details>
    </figure>
  );
}

/** Height of the tallest bar, in pixels. */
const TALLEST = 88;

/** Bars in ink from zero, each with its number; a screen reader has the table. */
function Bars({ byMonth }: { byMonth: Month[] }) {
  const format = useFormatter();
  const most = Math.max(...byMonth.map(({ count }) => count));
  return (
    <ol aria-hidden className="grid max-w-2xl grid-cols-12 items-end">
      {byMonth.map(({ month, count }, at) => {
        const date = new Date(`${month}-15T00:00:00Z`);
        // A year that begins in the next column has no room for the one before it.
        const saysYear = month.endsWith('-01') || (at === 0 && !month.endsWith('-12'));
        return (
          <li key={month} className="flex flex-col items-center text-xs tabular-nums">
            <span className={count === 0 ? 'text-ink-2' : undefined}>{count}</span>
            <svg aria-hidden="true" width="100%" height={Math.ceil((count / most) * TALLEST)}>
              <rect x="15%" width="70%" height="100%" className="fill-ink" />
            </svg>
            <span className="w-full border-t border-rule pt-1 text-center whitespace-nowrap text-ink-2">
              <span className="max-sm:hidden">{format.dateTime(date, { month: 'short' })}</span>
              <span className="sm:hidden">{Number(month.slice(5))}</span>
            </span>
            <span className="h-5 whitespace-nowrap text-ink-2">{saysYear && month.slice(0, 4)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function MonthTable({ byMonth }: { byMonth: Month[] }) {
  const t = useTranslations('sources.use');
  return (
    <table className="mt-2">
      <thead className="text-xs text-ink-2">
        <tr>
          <th className="py-1 pr-8 text-left font-normal">{t('month')}</th>
          <th className="py-1 text-right font-normal">{t('count')}</th>
        </tr>
      </thead>
      <tbody>
        {byMonth.map(({ month, count }) => (
          <tr key={month} className="border-t border-rule">
            <th scope="row" className="py-1 pr-8 text-left font-normal">
              {month}
            </th>
            <td className="py-1 text-right">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
