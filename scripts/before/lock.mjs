/**
 * Whether packages that are there fulfil a lock: each in its place and version. Only optional ones may be absent,
 * such as those for other machines.
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} wanted by path
 * @param {Record<string, { version?: string }>} there by path
 */
export function holds(wanted, there) {
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    const found = there[place];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}
