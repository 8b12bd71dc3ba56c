type Described = { filename: string; alt: string; caption: string; credit: string };

/** What a picture is found by. */
export function mediaSearchText({ filename, alt, caption, credit }: Described): string {
  return [filename, alt, caption, credit]
    .filter((part) => part !== '')
    .join(' ')
    .toLowerCase();
}
