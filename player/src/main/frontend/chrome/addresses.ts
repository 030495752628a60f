/** The player's own addresses: `/play/{course}/{activity}`, and the same below `/play/preview`. */
export function activityAddress(activity: string): string {
  const folder = location.pathname.replace(/[^/]+\/?$/, '');
  return `${folder}${encodeURIComponent(activity)}${location.search}`;
}

export interface LaunchAddress {
  course: string;
  activity: string;
  preview: boolean;
}

export function launchOf(pathname: string): LaunchAddress {
  const parts = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return { course: parts.at(-2) ?? '', activity: parts.at(-1) ?? '', preview: parts.length > 3 && parts[1] === 'preview' };
}

export function homeAddress(): string {
  return meta('regie-home') ?? '/';
}

export function meta(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || null;
}
