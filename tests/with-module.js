// @ts-check
import { createServer } from 'vite';

/**
 * Loads a TypeScript module of the repository in Node, runs something with it and cleans up.
 *
 * @template Module, Result
 * @param {string} path from the root of the repository
 * @param {(module: Module) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export async function withModule(path, run) {
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	});
	try {
		return await run(/** @type {Module} */ (await server.ssrLoadModule(`/${path}`)));
	} finally {
		await server.close();
	}
}
