'use client';

import { useEffect, useRef, useState } from 'react';

type Row<T> = { key: number; value: T };

/**
 * Rows of a form that one adds and takes away. The focus follows: into the new row, else to the button that
 * adds. `list` and `adder` are refs for the list and for that button.
 */
export function useRows<T>(initial: T[], onChange: () => void) {
  const [rows, setRows] = useState<Row<T>[]>(() => initial.map((value, key) => ({ key, value })));
  const nextKey = useRef(initial.length);
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const justAdded = useRef(false);

  useEffect(() => {
    if (!justAdded.current || rows.length === 0) return;
    justAdded.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus();
  }, [rows]);

  function add(value: T) {
    justAdded.current = true;
    const key = nextKey.current;
    nextKey.current += 1;
    setRows((before) => [...before, { key, value }]);
    onChange();
  }
  function remove(key: number) {
    setRows((before) => before.filter((row) => row.key !== key));
    adder.current?.focus();
    onChange();
  }
  return { rows, add, remove, list, adder };
}
