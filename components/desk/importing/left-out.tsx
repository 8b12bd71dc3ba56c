import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type {
  BoilerplateBlock,
  BoilerplateKind,
  RecoveredPage,
} from '#lib/ingest/legacy-page/recovered-page.ts';

/** What stood on the page and is not the article, by kind; nothing of it comes in. */
export function LeftOut({ page }: { page: RecoveredPage }) {
  const t = useTranslations('importing');
  const byKind = new Map<BoilerplateKind, BoilerplateBlock[]>();
  for (const block of page.boilerplate) byKind.set(block.kind, [...(byKind.get(block.kind) ?? []), block]);
  if (byKind.size === 0) return null;
  return (
    <section className="flex flex-col gap-2 border-t border-rule pt-5">
      <h2 className="text-sm font-semibold">{t('leftOut')}</h2>
      <p className="text-xs text-ink-2">{t('leftOutHint')}</p>
      <div>
        {[...byKind].map(([kind, blocks]) => (
          <details
            key={kind}
            className="group border-b border-rule"
            open={kind === 'other' && page.issues.includes('text-left-out')}
          >
            <summary className="flex min-h-9 list-none items-center gap-2 text-sm pointer-coarse:min-h-11">
              <ChevronRight
                aria-hidden
                className="size-4 text-ink-2 transition-transform group-open:rotate-90"
              />
              {t(`kinds.${kind}`)}
              <span className="text-xs text-ink-2 tabular-nums">{blocks.length}</span>
            </summary>
            <ul className="flex flex-col gap-2 pb-3 pl-6 text-xs text-ink-2">
              {blocks.map((block) => (
                <li key={block.evidence.start} className="break-words whitespace-pre-line">
                  <span className="text-ink">{t('line', { line: block.evidence.line })}</span>
                  {'　'}
                  {block.kind === 'rail-heading' && block.empty
                    ? t('emptyRail', { label: block.label })
                    : block.evidence.text}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
