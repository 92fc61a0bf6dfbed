// The site's small sun, as in the header.
export const GET = (): Response =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><g fill="#e8a713" stroke="#e8a713" stroke-width="2.4" stroke-linecap="round"><circle cx="15" cy="15" r="7" stroke="none"/><path d="M15 1v4M15 25v4M1 15h4M25 15h4M5.1 5.1l2.8 2.8M22.1 22.1l2.8 2.8M5.1 24.9l2.8-2.8M22.1 7.9l2.8-2.8" fill="none"/></g></svg>', { headers: { 'content-type': 'image/svg+xml' } });
