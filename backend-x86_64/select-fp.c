#include "backend-x86_64/cg.h"
bool emit_fp(Cg *g, IrRef r, const IrIns *i) { return false; }
unsigned emit_fcmp_flags(Cg *g, const IrIns *i) { return 0; }
