const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Stops with advice when this is not the Node that the project installs for itself. */
export function requireNode(): void {
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(`This is Node ${process.versions.node}; the site needs 22.18 or newer, and installs 24 for itself.
Run it by "npm run …", after "npm ci" with install scripts allowed (npm config get ignore-scripts must say false).`);
  process.exit(1);
}
