'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { SourceFields } from '#lib/sources/schema.ts';
import { OvertakenNotice } from '../forms/overtaken-notice.client.tsx';
import { SaveBar } from '../forms/save-bar.client.tsx';
import { type KeptAction, useKeptForm } from '../forms/use-kept-form.client.ts';
import { SHOWN_FIELDS, SourceFieldsets } from './source-fieldsets.client.tsx';
import type { NamedSource } from './source-picker.client.tsx';
import { useDifferences } from './use-differences.client.ts';

type SourceFormProps = {
  source: { id: number; version: number; fields: SourceFields };
  region: FoundRegion | null;
  parent: NamedSource | null;
  /** Who changed it last. */
  lastChangedBy: string | null;
  action: KeptAction;
};

/** Changes a source. Taking over what somebody else has saved meanwhile begins a new form. */
export function SourceForm(props: SourceFormProps) {
  const [round, setRound] = useState(0);
  return <Form key={round} {...props} onBeginAnew={() => setRound(round + 1)} />;
}

function Form({
  source,
  region,
  parent,
  lastChangedBy,
  action,
  onBeginAnew,
}: SourceFormProps & { onBeginAnew: () => void }) {
  const t = useTranslations('sources');
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(source.version, action);
  const [begun, setBegun] = useState(source);
  // After a save, the form stands on what was saved.
  if (source.version === kept.base && begun.version !== kept.base) setBegun(source);
  const differencesFrom = useDifferences(begun.fields, source.fields);

  return (
    <form ref={form} aria-label={t('edit')} {...kept.props}>
      {kept.overtaken ? (
        <OvertakenNotice
          by={lastChangedBy}
          differences={differencesFrom(kept.overtaken)}
          onKeepMine={() => kept.saveOver(form.current)}
          onTakeTheirs={onBeginAnew}
        />
      ) : (
        <FormFailure failure={kept.failure} fields={SHOWN_FIELDS} />
      )}
      <input type="hidden" name="sourceId" value={source.id} />
      <input type="hidden" name="version" value={kept.base} />
      <SourceFieldsets
        sourceId={source.id}
        fields={begun.fields}
        region={region}
        parent={parent}
        failure={kept.failure}
        onChange={kept.touch}
      />
      <SaveBar pending={kept.pending} saved={kept.saved} unsaved={kept.unsaved} />
    </form>
  );
}
