/** Something that the person at the keyboard can put right: the message says how, and a stack would not help. */
export class Mendable extends Error {
  override readonly name = 'Mendable';
}
