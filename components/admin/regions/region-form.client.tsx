'use client';

import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { SaveBar } from '../forms/save-bar.client.tsx';
import { useUnsaved } from '../forms/use-unsaved.client.ts';

type RegionFormProps = {
  region: { code: string; shortName: string; slogan: string | null; visible: boolean };
  action: (before: ActionResult | null, form: FormData) => Promise<ActionResult>;
};

/** What readers see of a place. */
export function RegionForm({ region, action }: RegionFormProps) {
  const t = useTranslations('regions');
  const optional = useTranslations('common')('optional');
  const { fieldError } = useFailureText();
  const { unsaved, settle, formProps } = useUnsaved();
  const { result, failure, pending, props } = useActionForm<undefined>(async (before, form) => {
    const answer = await action(before, form);
    if (answer.ok) settle();
    return answer;
  });
  return (
    <form aria-label={t('edit')} {...props} {...formProps} className="flex flex-col gap-4">
      <FormFailure failure={failure} fields={['shortName', 'slogan']} />
      <input type="hidden" name="code" value={region.code} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('shortName')}
          hint={t('shortNameHint')}
          error={fieldError(failure, 'shortName')}
          required
        >
          {(control) => (
            <Input {...control} name="shortName" defaultValue={region.shortName} maxLength={20} />
          )}
        </Field>
        <Field label={t('visibility.title')} hint={t('visibility.hint')}>
          {(control) => (
            // Elsewhere on the page it may be switched as well, and this follows.
            <Select
              key={String(region.visible)}
              {...control}
              name="visible"
              defaultValue={String(region.visible)}
            >
              <option value="true">{t('visibility.shown')}</option>
              <option value="false">{t('visibility.hidden')}</option>
            </Select>
          )}
        </Field>
      </div>
      <Field
        label={t('slogan')}
        hint={t('sloganHint')}
        optionalLabel={optional}
        error={fieldError(failure, 'slogan')}
      >
        {(control) => <Input {...control} name="slogan" defaultValue={region.slogan ?? ''} maxLength={120} />}
      </Field>
      <SaveBar pending={pending} saved={result?.ok === true && !pending && !unsaved} unsaved={unsaved} />
    </form>
  );
}
