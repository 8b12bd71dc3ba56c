'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Table as TableIcon,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { MediaPicker } from '../pictures/media-picker.client.tsx';
import { LinkDialog } from './link-dialog.client.tsx';

type Tool = { label: string; icon: ReactNode; active?: boolean; disabled?: boolean; run: () => void };

/** The small bar above the text, one stop of the Tab key; arrow keys move within it. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations('editor');
  const [picking, setPicking] = useState(false);
  const [linking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      blockquote: now.isActive('blockquote'),
      table: now.isActive('table'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();

  const tools: Tool[] = [
    { label: t('bold'), icon: <Bold />, active: state.bold, run: () => chain().toggleBold().run() },
    { label: t('italic'), icon: <Italic />, active: state.italic, run: () => chain().toggleItalic().run() },
    { label: t('link'), icon: <LinkIcon />, active: state.link, run: () => setLinking(true) },
    {
      label: t('subhead'),
      icon: <Heading2 />,
      active: state.h2,
      run: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      label: t('minorSubhead'),
      icon: <Heading3 />,
      active: state.h3,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      label: t('quote'),
      icon: <Quote />,
      active: state.blockquote,
      run: () => chain().toggleBlockquote().run(),
    },
    {
      label: t('bulletList'),
      icon: <List />,
      active: state.bulletList,
      run: () => chain().toggleBulletList().run(),
    },
    {
      label: t('orderedList'),
      icon: <ListOrdered />,
      active: state.orderedList,
      run: () => chain().toggleOrderedList().run(),
    },
    {
      label: t('table'),
      icon: <TableIcon />,
      active: state.table,
      run: () =>
        state.table
          ? chain().addRowAfter().run()
          : chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
    { label: t('rule'), icon: <Minus />, run: () => chain().setHorizontalRule().run() },
    { label: t('picture'), icon: <ImagePlus />, run: () => setPicking(true) },
    { label: t('undo'), icon: <Undo2 />, disabled: !state.canUndo, run: () => chain().undo().run() },
    { label: t('redo'), icon: <Redo2 />, disabled: !state.canRedo, run: () => chain().redo().run() },
  ];

  return (
    <>
      <div
        role="toolbar"
        aria-label={t('toolbar')}
        className="sticky top-14 z-10 -mx-2 mb-4 flex flex-wrap gap-0.5 border-y border-rule bg-paper px-2 py-1"
        onKeyDown={moveWithin}
      >
        {tools.map(({ label, icon, active, disabled, run }, at) => (
          <Button
            key={label}
            variant="ghost"
            size="icon"
            className="size-8 aria-pressed:bg-wash aria-pressed:text-accent"
            aria-label={label}
            title={label}
            aria-pressed={active}
            disabled={disabled}
            tabIndex={at === 0 ? 0 : -1}
            onClick={run}
          >
            {icon}
          </Button>
        ))}
      </div>
      <LinkDialog editor={editor} open={linking} onOpenChange={setLinking} />
      <MediaPicker
        open={picking}
        onOpenChange={setPicking}
        onPick={({ id: mediaId, alt, caption, credit, focalX, focalY }) => {
          chain()
            .insertContent({ type: 'figure', attrs: { mediaId, alt, caption, credit, focalX, focalY } })
            .run();
        }}
      />
    </>
  );
}

function moveWithin(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((at + by) % buttons.length)?.focus();
  event.preventDefault();
}
