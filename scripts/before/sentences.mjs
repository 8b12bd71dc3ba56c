// What to tell people before anything is installed. Pure: facts in, a sentence out, or undefined when all is well.

/** @param {string} version */
export function sentenceForNode(version) {
  if (Number.parseInt(version, 10) >= 20) return undefined;
  return (
    `Node ${version} is too old to begin with: install Node 20 or newer (https://nodejs.org, or your system's ` +
    'package manager). The Node that the newsroom itself runs on comes with its packages.'
  );
}

/**
 * @param {number} free bytes
 * @param {number} needed bytes
 * @param {string} folder
 */
export function sentenceForDisk(free, needed, folder) {
  if (free >= needed) return undefined;
  const [has, needs] = [free, needed].map((bytes) => `${(bytes / 1e9).toFixed(1)} GB`);
  return `Only ${has} of disk is free at ${folder}, and ${needs} are needed: make room, then run this again.`;
}

/**
 * Why `npm ci` failed, and what to do about it.
 * @param {string} output of npm
 * @param {string} registry address
 */
export function sentenceForInstall(output, registry) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    return (
      `The package registry ${registry} could not be reached. Check the network and its proxy ` +
      '(HTTPS_PROXY), or name a mirror: npm config set registry https://registry.npmmirror.com'
    );
  }
  if (/ENOSPC/.test(output)) return 'The disk ran full during the install: make room, then run this again.';
  if (/EACCES|EPERM/.test(output)) {
    return 'Some file may not be written (see above): this folder, or npm’s cache, belongs to another account.';
  }
  if (/EUSAGE|not in sync/i.test(output)) {
    return 'package.json and package-lock.json do not agree: run `npm install`, and commit the lock.';
  }
  return 'The packages could not be installed; what npm said stands above.';
}
