'use client';

import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import type { Document } from '#lib/articles/document.ts';
import type { Issue } from '#lib/outcome.ts';
import { useLibrary } from '../pictures/library.client.tsx';
import { bodyExtensions } from './body-extensions.ts';
import { BodyToolbar } from './body-toolbar.client.tsx';
import { cleanPastedHtml } from './clean-paste.ts';

type BodyEditorProps = {
  /** What the editor begins with; later values are shown only when `generation` changes. */
  value: Document;
  generation: number;
  editable: boolean;
  onChange: (body: Document) => void;
  onUploadIssues: (issues: Issue[]) => void;
};

function picturesIn(list: DataTransfer | null): File[] {
  return [...(list?.files ?? [])].filter((file) => file.type.startsWith('image/'));
}

/** The text of an article. Pictures that are pasted or dropped go to the library and become figures. */
export function BodyEditor({ value, generation, editable, onChange, onUploadIssues }: BodyEditorProps) {
  const t = useTranslations('editor');
  const { upload } = useLibrary();

  const bring = useEffectEvent(async (editor: Editor, files: File[], at: number): Promise<void> => {
    for (const file of files) {
      const answer = await upload(file);
      if (!answer.ok) {
        onUploadIssues(answer.issues);
        continue;
      }
      const { id: mediaId, alt, caption, credit, focalX, focalY } = answer.media;
      const attrs = { mediaId, alt, caption, credit, focalX, focalY };
      editor
        .chain()
        .insertContentAt(Math.min(at, editor.state.doc.content.size), { type: 'figure', attrs })
        .run();
    }
  });

  const editor = useEditor({
    extensions: bodyExtensions(t('bodyPlaceholder')),
    content: value,
    editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The library adds a style of its own, which the desk's policy lets in with the nonce of the page only.
    injectNonce: globalThis.__webpack_nonce__,
    editorProps: {
      attributes: {
        class: 'article-body',
        'aria-label': t('body'),
        role: 'textbox',
        'aria-multiline': 'true',
      },
      transformPastedHTML: (html) => cleanPastedHtml(html),
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as Document),
    onPaste: (event) => {
      const files = picturesIn(event.clipboardData);
      if (files.length === 0 || event.clipboardData?.types.includes('text/html')) return;
      event.preventDefault();
      if (editor) void bring(editor, files, editor.state.selection.to);
    },
    onDrop: (event, _slice, moved) => {
      const files = moved ? [] : picturesIn(event.dataTransfer);
      if (files.length === 0 || !editor) return;
      event.preventDefault();
      const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
      void bring(editor, files, at?.pos ?? editor.state.selection.to);
    },
  });

  useEffect(() => {
    // Never told to the outside: that somebody may write is no change of the text.
    editor?.setEditable(editable, false);
  }, [editor, editable]);

  const replace = useEffectEvent(() => editor?.commands.setContent(value, { emitUpdate: false }));
  useEffect(() => {
    if (generation > 0) replace();
  }, [generation]);

  return (
    <div>
      {editable && editor && <BodyToolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}
