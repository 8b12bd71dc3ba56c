'use client';

import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import { RegionPicker } from '#components/desk/region-picker.client.tsx';
import { Field } from '#components/ui/field.tsx';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';
import type { Role } from '#lib/people/role.ts';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { RoleField } from './role-field.tsx';

type StandingFormProps = {
  personId: number;
  role: Role;
  scopes: FoundRegion[];
  action: (before: ActionResult | null, form: FormData) => Promise<ActionResult>;
};

/** What a person may do, and where. */
export function StandingForm({ personId, role, scopes, action }: StandingFormProps) {
  const t = useTranslations('people');
  const { fieldError } = useFailureText();
  const { result, failure, pending, props } = useActionForm(action);
  return (
    <form {...props} className="flex flex-col gap-6">
      <FormFailure failure={failure} fields={['scopes']} />
      <input type="hidden" name="personId" value={personId} />
      <RoleField initial={role} />
      <Field label={t('scopes')} hint={t('scopeHint')} error={fieldError(failure, 'scopes')}>
        {(control) => <RegionPicker name="scopes[]" initial={scopes} own control={control} />}
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="secondary" pending={pending}>
          {t('standing.save')}
        </SubmitButton>
        <p role="status" className="text-xs text-ink-2">
          {result?.ok && !pending && t('standing.saved')}
        </p>
      </div>
    </form>
  );
}
