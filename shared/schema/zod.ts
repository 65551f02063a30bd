/**
 * zod, configured once: `jitless`, because its code generator probes `new Function`, which the window's content
 * security policy forbids and reports.
 */
import * as z from "zod";

z.config({ jitless: true });

export { z };
