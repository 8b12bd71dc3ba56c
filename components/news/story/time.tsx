import { formatAge, formatDay, formatMinute, isRecent, machineTime } from '../reader-text.ts';

/** A time as lists show it: its age while it is young (kept true by the reader's script), else its date. */
export function Age({ at, now }: { at: string; now: string }) {
  return (
    <time
      dateTime={machineTime(at)}
      title={formatMinute(at)}
      className={isRecent(at, now) ? 'ago' : undefined}
    >
      {formatAge(at, now)}
    </time>
  );
}

/** A day, for pages that are kept longer than an age would be true. */
export function Day({ at }: { at: string }) {
  return (
    <time dateTime={machineTime(at)} title={formatMinute(at)}>
      {formatDay(at)}
    </time>
  );
}

export function Minute({ at }: { at: string }) {
  return <time dateTime={machineTime(at)}>{formatMinute(at)}</time>;
}
