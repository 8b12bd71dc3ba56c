/** The custom elements of readers' pages, as JSX knows them. They stay hidden until the script defines them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'news-tools': HTMLAttributes<HTMLElement> & { words: string };
      'news-ages': HTMLAttributes<HTMLElement> & { words: string };
    }
  }
}

export {};
