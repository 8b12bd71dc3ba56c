export const LIBRARY = '/desk/media';
