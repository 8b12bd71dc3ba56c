'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { DeskSection } from '#components/desk/page.tsx';
import { RegionPicker } from '#components/desk/region-picker.client.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { SourceFields } from '#lib/sources/schema.ts';
import { proposedSlug, SOURCE_KINDS } from '#lib/sources/source.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';
import { AliasRows } from './alias-rows.client.tsx';
import { LicenceRows } from './licence-rows.client.tsx';
import { type NamedSource, SourcePicker } from './source-picker.client.tsx';
import { TrustField } from './trust-field.tsx';

/** What stands beside a control of its own, so that it is not said above the form as well. */
export const SHOWN_FIELDS = [
  'name',
  'slug',
  'regionCode',
  'parentId',
  'homepage',
  'contact',
  'attributionLine',
  'notes',
  'aliases',
  'licences',
];

type SourceFieldsetsProps = {
  sourceId?: number;
  fields: SourceFields;
  region: FoundRegion | null;
  parent: NamedSource | null;
  failure: ActionFailure | null;
  /** Something was changed that the form itself does not notice. */
  onChange: () => void;
};

/** Everything that is kept of a source, in four parts. */
export function SourceFieldsets(props: SourceFieldsetsProps) {
  const { sourceId, fields, region, parent, failure, onChange } = props;
  const t = useTranslations('sources');
  const optional = useTranslations('common')('optional');
  const { fieldError } = useFailureText();
  return (
    <>
      <DeskSection title={t('identity')} hint={t('identityHint')}>
        <NameAndAddress fields={fields} failure={failure} isNew={sourceId === undefined} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={t('kind')}>
            {(control) => (
              <Select {...control} name="kind" defaultValue={fields.kind}>
                {SOURCE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('region')} error={fieldError(failure, 'regionCode')}>
            {(control) => (
              <RegionPicker
                name="regionCode"
                initial={region ? [region] : []}
                limit={1}
                control={control}
                onChange={onChange}
              />
            )}
          </Field>
        </div>
        <Field label={t('attributionLine')} optionalLabel={optional} hint={t('attributionHint')}>
          {(control) => (
            <Input
              {...control}
              name="attributionLine"
              defaultValue={fields.attributionLine}
              maxLength={200}
            />
          )}
        </Field>
      </DeskSection>
      <DeskSection title={t('aliases')} hint={t('aliasesHint')}>
        <AliasRows initial={fields.aliases} error={fieldError(failure, 'aliases')} onChange={onChange} />
      </DeskSection>
      <DeskSection title={t('licences')} hint={t('licencesHint')}>
        <LicenceRows initial={fields.licences} failure={failure} onChange={onChange} />
      </DeskSection>
      <DeskSection title={t('internal')} hint={t('internalHint')}>
        <TrustField initial={fields.trust} />
        <Field
          label={t('parent')}
          optionalLabel={optional}
          hint={t('parentHint')}
          error={fieldError(failure, 'parentId')}
        >
          {(control) => (
            <SourcePicker
              name="parentId"
              initial={parent}
              except={sourceId}
              control={control}
              onChange={onChange}
            />
          )}
        </Field>
        <Field label={t('contact')} optionalLabel={optional} error={fieldError(failure, 'contact')}>
          {(control) => <Input {...control} name="contact" defaultValue={fields.contact} maxLength={300} />}
        </Field>
        <Field label={t('notes')} optionalLabel={optional} error={fieldError(failure, 'notes')}>
          {(control) => <Textarea {...control} name="notes" defaultValue={fields.notes} maxLength={2_000} />}
        </Field>
      </DeskSection>
    </>
  );
}

type NameAndAddressProps = { fields: SourceFields; failure: ActionFailure | null; isNew: boolean };

/** A new source is offered an address from its name or its site, until somebody types one. */
function NameAndAddress({ fields, failure, isNew }: NameAndAddressProps) {
  const t = useTranslations('sources');
  const { fieldError } = useFailureText();
  const [typed, setTyped] = useState({ name: fields.name, homepage: fields.homepage });
  const [slug, setSlug] = useState(isNew ? null : fields.slug);
  return (
    <>
      <Field label={t('name')} error={fieldError(failure, 'name')} required>
        {(control) => (
          <Input
            {...control}
            name="name"
            defaultValue={fields.name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('homepage')}
        optionalLabel={useTranslations('common')('optional')}
        error={fieldError(failure, 'homepage')}
      >
        {(control) => (
          <Input
            {...control}
            name="homepage"
            inputMode="url"
            defaultValue={fields.homepage}
            maxLength={500}
            placeholder="https://"
            onChange={(event) => setTyped({ ...typed, homepage: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('slug')}
        hint={isNew ? t('slugHint') : t('slugChangeHint')}
        error={fieldError(failure, 'slug')}
        required
      >
        {(control) => (
          <span className="flex items-center gap-1">
            <span className="text-sm text-ink-2">/sources/</span>
            <Input
              {...control}
              name="slug"
              value={slug ?? proposedSlug(typed.name, typed.homepage)}
              maxLength={60}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setSlug(event.target.value)}
            />
          </span>
        )}
      </Field>
    </>
  );
}
