import { mount } from 'svelte';
import '@fontsource-variable/source-sans-3/wght.css';
import './app.css';
import './ui/ui.css';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('#app is missing in index.html');
mount(App, { target });

// After a deploy the chunks of this page may be gone: reload once, never in a loop.
addEventListener('vite:preloadError', (event) => {
	const last = Number(sessionStorage.getItem('bleibwert-reloaded') ?? 0);
	if (Date.now() - last < 10_000) return;
	event.preventDefault();
	sessionStorage.setItem('bleibwert-reloaded', String(Date.now()));
	location.reload();
});
