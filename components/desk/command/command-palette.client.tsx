'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import * as Panel from 'radix-ui/dialog';
import { useEffect, useState } from 'react';
import { classes } from '#components/ui/classes.ts';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '#components/ui/command.client.tsx';
import { SHADE } from '#components/ui/floating-classes.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import type { Role } from '#lib/people/role.ts';
import { navigationFor } from '../shell/navigation.ts';
import { type DeskCommand, useOfferedCommands } from './commands.client.tsx';
import { onOpenCommands } from './open-commands.ts';

/** ⌘K or Ctrl-K: everywhere to go, and what the page at hand can do. */
export function CommandPalette({ role }: { role: Role }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const offered = useOfferedCommands();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    }
    window.addEventListener('keydown', onKeyDown);
    const stop = onOpenCommands(() => setOpen(true));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
      setOpen(false);
    };
  }, []);

  function run(command: () => void) {
    setOpen(false);
    command();
  }

  const places = navigationFor(role).flatMap((section) => section.entries);
  return (
    <Panel.Root open={open} onOpenChange={setOpen}>
      <Panel.Portal>
        <Panel.Overlay className={SHADE} />
        <Panel.Content
          aria-describedby={undefined}
          className={classes(
            'fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden',
            'rounded-md border border-rule bg-sheet shadow-float outline-none data-[state=open]:animate-appear',
          )}
        >
          <Panel.Title className="sr-only">{t('command.title')}</Panel.Title>
          <Command label={t('command.title')} loop>
            <CommandInput placeholder={t('command.placeholder')} autoFocus />
            <CommandList>
              <CommandEmpty>{t('command.empty')}</CommandEmpty>
              {offered.length > 0 && (
                <CommandGroup heading={t('command.do')}>
                  {offered.map((command) => (
                    <Offered key={command.id} command={command} onRun={() => run(command.run)} />
                  ))}
                </CommandGroup>
              )}
              <CommandGroup heading={t('command.go')}>
                {places.map(({ label, href, icon: Icon }) => (
                  <CommandItem
                    key={href}
                    value={href}
                    keywords={[t(`nav.${label}`), label]}
                    onSelect={() => run(() => router.push(href))}
                  >
                    <Icon aria-hidden />
                    {t(`nav.${label}`)}
                  </CommandItem>
                ))}
              </CommandGroup>
            </CommandList>
          </Command>
        </Panel.Content>
      </Panel.Portal>
    </Panel.Root>
  );
}

function Offered({ command, onRun }: { command: DeskCommand; onRun: () => void }) {
  const { id, label, keywords = [], keys, icon: Icon } = command;
  return (
    <CommandItem value={id} keywords={[label, ...keywords]} onSelect={onRun}>
      {Icon && <Icon aria-hidden />}
      <span className="flex-1">{label}</span>
      {keys && <Kbd aria-hidden>{keys}</Kbd>}
    </CommandItem>
  );
}
