'use client';

import { useState } from 'react';
import { Input } from '#components/ui/input.tsx';

type DayFilterProps = {
  name: string;
  label: string;
  /** 'YYYY-MM-DD' */
  day: string | undefined;
  min?: string;
  max?: string;
  onChange: (day: string | undefined) => void;
};

/** While a year is typed, a browser reports 0002, 0020, 0202 …: none of them is meant. */
const EARLIEST = '1900-01-01';

export function DayFilter({ name, label, day = '', min = EARLIEST, max, onChange }: DayFilterProps) {
  const [typed, setTyped] = useState(day);
  const [before, setBefore] = useState(day);
  if (before !== day) {
    setBefore(day);
    setTyped(day);
  }

  function change(next: string): void {
    setTyped(next);
    if (next === '' || next >= EARLIEST) onChange(next || undefined);
  }

  return (
    <Input
      type="date"
      name={name}
      aria-label={label}
      title={label}
      min={min}
      max={max}
      value={typed}
      onChange={(event) => change(event.target.value)}
      className="w-full px-2 sm:w-36"
    />
  );
}
