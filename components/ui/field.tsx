import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { Label } from './label.tsx';

/** What a control needs to be tied to its label, its hint and what is wrong with it. */
export type ControlProps = {
  id: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong; it is read out with the control. */
  error?: ReactNode;
  required?: boolean;
  /** Said beside the label of a field that may stay empty. */
  optionalLabel?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** A label, its control, a hint and an error: `<Field label="…">{(control) => <Input {...control} />}</Field>`. */
export function Field({ label, hint, error, required, optionalLabel, className, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <div className="flex items-baseline justify-between gap-3">
        <Label htmlFor={id}>{label}</Label>
        {!required && optionalLabel && <span className="text-xs text-ink-2">{optionalLabel}</span>}
      </div>
      {children({
        id,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-xs text-bad" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
