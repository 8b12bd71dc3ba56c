/** In which proxy.ts hands on the path and the query of a request, which pages are not told otherwise. */
export const ADDRESS_HEADER = 'x-address';
