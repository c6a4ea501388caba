import { type People, peopleOf } from "@/domain/extraction/cues/people";

/** Spanish offices and bodies. */
export const SPANISH_PEOPLE: People = peopleOf(
  `
  minister:ministro ministra consejero consejera|ministros ministras consejeros consejeras
  premier:premier
  president:presidente presidenta mandatario mandataria|presidentes presidentas mandatarios
  spokesperson:portavoz vocero vocera|portavoces voceros
  secretary:secretario secretaria|secretarios secretarias
  undersecretary:subsecretario subsecretaria
  chancellor:canciller|cancilleres
  ambassador:embajador embajadora|embajadores
  consul:cónsul
  governor:gobernador gobernadora|gobernadores
  mayor:alcalde alcaldesa intendente|alcaldes
  councillor:concejal concejala edil|concejales ediles
  senator:senador senadora|senadores
  deputy:diputado diputada parlamentario parlamentaria eurodiputado eurodiputada|diputados diputadas parlamentarios
  leader:líder dirigente jefe jefa cabecilla|líderes dirigentes jefes
  general:general|generales
  colonel:coronel
  admiral:almirante
  commander:comandante|comandantes
  officer:oficial agente|oficiales agentes
  official:funcionario funcionaria|funcionarios funcionarias
  director:director directora|directores
  manager:gerente administrador administradora empresario empresaria|gerentes empresarios
  founder:fundador fundadora
  expert:experto experta|expertos expertas
  analyst:analista|analistas
  professor:profesor profesora catedrático catedrática|profesores
  researcher:investigador investigadora científico científica|investigadores científicos
  doctor:médico médica doctor doctora|médicos doctores
  lawyer:abogado abogada letrado letrada|abogados abogadas
  judge:juez jueza magistrado magistrada|jueces
  prosecutor:fiscal|fiscales
  journalist:periodista|periodistas
  author:autor autora escritor escritora|autores
  actor:actor actriz
  singer:cantante artista|cantantes
  athlete:torero futbolista
  coach:entrenador entrenadora
  captain:capitán capitana
  player:jugador jugadora|jugadores
  bishop:obispo arzobispo cardenal|obispos
  pope:papa pontífice
  king:rey
  queen:reina
  prince:príncipe
  princess:princesa
  witness:testigo|testigos
  resident:vecino vecina residente|vecinos vecinas residentes
  teacher:maestro maestra docente|docentes
  student:estudiante alumno alumna|estudiantes alumnos
  activist:activista|activistas
  source:|fuentes
  union:sindicalista
  police:policía
  family:hermano hermana padre madre hijo hija tío tía abuelo abuela marido esposa viuda|hermanos padres
`,
  {
    before: "vice viceprimer primer primera ex antiguo antigua nuevo nueva actual máximo máxima entonces",
    tail: "exteriores interior económicos sociales hídricos nacional pública general civil",
    of: "de del para",
    bodies:
      "ministerio gobierno parlamento senado congreso cámara comisión consejo corte tribunal banco universidad instituto " +
      "agencia partido asociación sindicato unión federación fundación empresa grupo ayuntamiento junta consejería " +
      "organización naciones policía guardia secretaría departamento centro oficina diario radio televisión alianza",
  },
);
