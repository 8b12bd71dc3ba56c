'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { DeskSection } from '#components/desk/page.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { Licences, Site } from '#lib/settings/settings.ts';
import { OvertakenNotice } from '../forms/overtaken-notice.client.tsx';
import { SaveBar } from '../forms/save-bar.client.tsx';
import { type KeptAction, useKeptForm } from '../forms/use-kept-form.client.ts';
import type { Line } from './settings-lines.ts';

type LineName = keyof Site | keyof Licences;
type Values = Partial<Record<LineName, string>>;

type SettingsFormProps = {
  group: 'site' | 'licences';
  lines: Line<LineName>[];
  version: number;
  value: Values;
  /** Who changed it last. */
  lastChangedBy: string | null;
  action: KeptAction;
  /** What stands in the form now, for the preview. */
  onType: (values: Values) => void;
};

/** A group of settings, line by line. Taking over what somebody else has saved meanwhile begins a new form. */
export function SettingsForm(props: SettingsFormProps) {
  const [round, setRound] = useState(0);
  function beginAnew() {
    setRound(round + 1);
    props.onType(props.value);
  }
  return <Form key={round} {...props} onBeginAnew={beginAnew} />;
}

function Form(props: SettingsFormProps & { onBeginAnew: () => void }) {
  const { group, lines, version, value, lastChangedBy, action, onType, onBeginAnew } = props;
  const t = useTranslations('settings');
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(version, action);
  const [begun, setBegun] = useState({ version, value });
  // After a save, the form stands on what was saved.
  if (version === kept.base && begun.version !== kept.base) setBegun({ version, value });

  const differencesFrom = (sent: FormData) =>
    lines
      .filter(({ name }) => value[name] !== begun.value[name])
      .map(({ name }) => ({
        label: t(`lines.${name}`),
        theirs: value[name] ?? '',
        mine: String(sent.get(name) ?? ''),
      }));

  return (
    <form
      ref={form}
      aria-label={t(`${group}.title`)}
      noValidate
      {...kept.props}
      onChange={(event: FormEvent<HTMLFormElement>) => {
        const typed = new FormData(event.currentTarget);
        onType(Object.fromEntries(lines.map(({ name }) => [name, String(typed.get(name) ?? '').trim()])));
      }}
    >
      <DeskSection title={t(`${group}.title`)} hint={t(`${group}.hint`)}>
        {kept.overtaken ? (
          <OvertakenNotice
            by={lastChangedBy}
            differences={differencesFrom(kept.overtaken)}
            onKeepMine={() => kept.saveOver(form.current)}
            onTakeTheirs={onBeginAnew}
          />
        ) : (
          <FormFailure failure={kept.failure} fields={lines.map(({ name }) => name)} />
        )}
        <input type="hidden" name="version" value={kept.base} />
        {lines.map((line) => (
          <LineField
            key={line.name}
            line={line}
            initial={begun.value[line.name] ?? ''}
            failure={kept.failure}
          />
        ))}
        <SaveBar pending={kept.pending} saved={kept.saved} unsaved={kept.unsaved} />
      </DeskSection>
    </form>
  );
}

type LineFieldProps = {
  line: Line<LineName>;
  initial: string;
  failure: ReturnType<typeof useKeptForm>['failure'];
};

function LineField({ line, initial, failure }: LineFieldProps) {
  const t = useTranslations('settings');
  const optional = useTranslations('common')('optional');
  const { fieldError } = useFailureText();
  const { name, max, required, type = 'text', long } = line;
  return (
    <Field
      label={t(`lines.${name}`)}
      hint={t(`hints.${name}`)}
      error={fieldError(failure, name)}
      required={required}
      optionalLabel={optional}
    >
      {(control) =>
        long ? (
          <Textarea {...control} name={name} defaultValue={initial} maxLength={max} />
        ) : (
          <Input {...control} type={type} name={name} defaultValue={initial} maxLength={max} />
        )
      }
    </Field>
  );
}
