// Which Node can run the program: it must strip types without a flag, and every dependency must support it.

/** Fetched as an npm package where the system's Node is not new enough. */
export const PINNED_NODE = '24.21.0';

/**
 * True for 22.18 and later of 22, for 24, and from 26 on; odd releases are nobody's long-term support.
 * @param {string} version
 */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}
