'use client';

import { useTranslations } from 'next-intl';
import { changedFields } from '#lib/sources/rules.ts';
import type { SourceFields } from '#lib/sources/schema.ts';
import type { Licence } from '#lib/sources/source.ts';
import type { Difference } from '../forms/overtaken-notice.client.tsx';

type Field = keyof SourceFields;

/** What somebody else has changed of a source since `begun`, each beside what a form of ours was sent with. */
export function useDifferences(begun: SourceFields, now: SourceFields) {
  const t = useTranslations('sources');

  const period = ({ scope, from, to }: Pick<Licence, 'scope' | 'from' | 'to'>) =>
    `${t(`scopes.${scope}`)} ${from} – ${to || t('open')}`;

  function kept(field: Field): string {
    switch (field) {
      case 'kind':
        return t(`kinds.${now.kind}`);
      case 'aliases':
        return now.aliases.join('、');
      case 'licences':
        return now.licences.map(period).join('；');
      default:
        return String(now[field] ?? '');
    }
  }
  function typed(field: Field, sent: FormData): string {
    const all = (name: string) => sent.getAll(name).map(String);
    switch (field) {
      case 'kind':
        return t(`kinds.${String(sent.get('kind')) as SourceFields['kind']}`);
      case 'aliases':
        return all('aliases[]').filter(Boolean).join('、');
      case 'licences': {
        const [from, to] = [all('licences.from[]'), all('licences.to[]')];
        return all('licences.scope[]')
          .map((scope, at) =>
            period({ scope: scope as Licence['scope'], from: from[at] ?? '', to: to[at] ?? null }),
          )
          .join('；');
      }
      default:
        return String(sent.get(field) ?? '');
    }
  }

  return (sent: FormData): Difference[] =>
    changedFields(begun, now).map((field) => ({
      label: t(`fieldNames.${field}`),
      theirs: kept(field),
      mine: typed(field, sent),
    }));
}
