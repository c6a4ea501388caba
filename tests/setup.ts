import fc from "fast-check";

/** The same examples in every run, so that a red run is red again; another seed explores others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20231604) });
