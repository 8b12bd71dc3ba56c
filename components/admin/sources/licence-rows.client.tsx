'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { LICENCE_SCOPES, type Licence } from '#lib/sources/source.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';
import { useRows } from '../forms/use-rows.client.ts';

type LicenceRowsProps = { initial: Licence[]; failure: ActionFailure | null; onChange: () => void };

const EMPTY: Licence = { scope: 'all', from: '', to: null, reference: '' };

/** Permissions to reprint, each for a scope and a time; an end that is left empty is none. */
export function LicenceRows({ initial, failure, onChange }: LicenceRowsProps) {
  const t = useTranslations('sources');
  const { fieldError } = useFailureText();
  // Errors name rows by their number, which counts no more once rows come or go.
  const [outdated, setOutdated] = useState<ActionFailure | null>(null);
  const { rows, add, remove, list, adder } = useRows(initial, () => {
    setOutdated(failure);
    onChange();
  });
  const shown = failure === outdated ? null : failure;
  const general = fieldError(shown, 'licences');

  return (
    <div className="flex flex-col items-start gap-4">
      {rows.length > 0 && (
        <ul ref={list} className="flex w-full flex-col gap-4">
          {rows.map(({ key, value }, at) => (
            <LicenceRow
              key={key}
              licence={value}
              errorOf={(field) => fieldError(shown, `licences.${at}.${field}`)}
              onRemove={() => remove(key)}
            />
          ))}
        </ul>
      )}
      {general && (
        <p role="alert" className="text-xs text-bad">
          {general}
        </p>
      )}
      <Button ref={adder} size="sm" onClick={() => add(EMPTY)}>
        <Plus aria-hidden />
        {t('addLicence')}
      </Button>
    </div>
  );
}

type LicenceRowProps = {
  licence: Licence;
  errorOf: (field: keyof Licence) => string | undefined;
  onRemove: () => void;
};

function LicenceRow({ licence, errorOf, onRemove }: LicenceRowProps) {
  const t = useTranslations('sources');
  return (
    <li className="grid grid-cols-2 items-start gap-x-3 gap-y-3 border-b border-rule pb-4 sm:grid-cols-[8rem_1fr_1fr]">
      <Field label={t('scope')} className="max-sm:col-span-2">
        {(control) => (
          <Select {...control} name="licences.scope[]" defaultValue={licence.scope}>
            {LICENCE_SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`scopes.${scope}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('from')} error={errorOf('from')}>
        {(control) => <Input {...control} type="date" name="licences.from[]" defaultValue={licence.from} />}
      </Field>
      <Field label={t('to')} optionalLabel={t('toHint')} error={errorOf('to')}>
        {(control) => <Input {...control} type="date" name="licences.to[]" defaultValue={licence.to ?? ''} />}
      </Field>
      <div className="col-span-full flex items-end gap-1">
        <Field label={t('reference')} error={errorOf('reference')} className="flex-1">
          {(control) => (
            <Input
              {...control}
              name="licences.reference[]"
              defaultValue={licence.reference}
              maxLength={200}
              placeholder={t('referenceHint')}
            />
          )}
        </Field>
        <Button variant="ghost" size="icon" aria-label={t('removeLicence')} onClick={onRemove}>
          <X aria-hidden />
        </Button>
      </div>
    </li>
  );
}
